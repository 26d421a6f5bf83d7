import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { EmployersModule } from '../../employers/employers.module.js';
import { MenteesModule } from '../../mentees/mentees.module.js';
import { MentorsModule } from '../../mentors/mentors.module.js';
import { PlacementsModule } from '../placements.module.js';
import { NewCourseWebController } from './new-course.web.controller.js';
import { NewPlacesWebController } from './new-places.web.controller.js';
import { PeopleHereWebController } from './people-here.web.controller.js';
import { RegisterCourse } from './register-course.js';
import { WorkplacesWebController } from './workplaces.web.controller.js';

/** The pages by which a coordinator registers workplaces, those who work there, and their courses. */
@Module({
  imports: [AccessModule, EmployersModule, MenteesModule, MentorsModule, PlacementsModule],
  controllers: [
    WorkplacesWebController,
    NewPlacesWebController,
    PeopleHereWebController,
    NewCourseWebController,
  ],
  providers: [RegisterCourse],
})
export class WorkplacesModule {}
