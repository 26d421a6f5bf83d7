import { YesNo } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { TextInput } from '../../web/form/inputs.js';
import { isOfMentor, type Question } from './answer.rules.js';
import { aboutInDanish, fieldOfQuestion, questionInDanish, reasonOfQuestion } from './answer.words.js';

/** Each question with yes and no, and where a yes is explained. */
export function QuestionFields({ form, questions }: { form: Filled; questions: Question[] }) {
  return (
    <>
      {questions.map((question) => {
        const name = fieldOfQuestion(question);
        return (
          <>
            <YesNo
              form={form}
              name={name}
              label={questionInDanish(question)}
              hint={reasonOfQuestion(question)}
            />
            {isOfMentor(question) && (
              <TextInput
                form={form}
                name={`${name}Because`}
                label={`Ved ja: hvorfor er det forsvarligt? (${aboutInDanish(question)})`}
              />
            )}
          </>
        );
      })}
    </>
  );
}
