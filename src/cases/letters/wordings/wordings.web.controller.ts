import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../access/database.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { found } from '../../../shared/not-found.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt } from '../../../web/attempt.js';
import { type Filled, filledAgain } from '../../../web/form/filled.js';
import { versionApart } from '../../../web/form/version-field.js';
import { kindsWith, wordingRefusals, type WordingRefusal } from './check-wording.js';
import { type PreviewFacts, type PreviewRefusal, PreviewWording } from './preview-wording.js';
import { PublishWording, versionOf, withText } from './publish-wording.js';
import { formOf, namesWithExamples, readingOrNull } from './wording-on-page.js';
import { WordingFormInput, type WordingInput } from './wording.input.js';
import { wordingPage } from './wording.page.js';
import { wordingNameInDanish, wordingRefusalInDanish } from './wording.words.js';
import { wordingVersionPage } from './wording-version.page.js';
import { findVersion, textsToday, versionsOf } from './wordings.queries.js';
import { wordingsPage } from './wordings.page.js';

const MADE_UP = 'et opdigtet forløb';

/** What was typed, and the facts that it is shown with. */
interface Shown {
  form: Filled;
  input: WordingInput | null;
  with: string;
  facts: PreviewFacts | null;
}

@ApiExcludeController()
@Controller('brevtekster')
@May('administrator')
export class WordingsWebController {
  constructor(
    private readonly database: Database,
    private readonly publishWording: PublishWording,
    private readonly previewWording: PreviewWording,
  ) {}

  @Get()
  async list(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const texts = await this.database.asActor(actor, textsToday);
    const wordings = [...texts.values()].map(({ name, isPart, published }) => ({
      name,
      isPart,
      published,
      lix: isPart ? null : (readingOrNull(texts, this.previewWording.example(texts, name))?.lix ?? null),
    }));
    const byName = wordings.toSorted((a, b) =>
      wordingNameInDanish(a.name).localeCompare(wordingNameInDanish(b.name), 'da'),
    );
    sendPage(reply, wordingsPage({ visitor: visitorOf(actor), wordings: byName }));
  }

  @Get(':name')
  async show(@Param('name') name: string, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(name, actor, null));
  }

  /** Shows what was typed beside what is in force, and changes nothing. */
  @Post(':name/visning')
  async preview(
    @Param('name') name: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = versionApart(typed);
    const run = (input: WordingFormInput) => this.factsFor(name, input, actor);
    const shown = await attempt(WordingFormInput, fields, run, wordingRefusalInDanish);
    if ('faults' in shown) {
      const form = filledAgain(typed, shown.faults);
      return sendPage(
        reply,
        await this.page(name, actor, { form, input: null, with: MADE_UP, facts: null }),
        shown.faults,
      );
    }
    sendPage(reply, await this.page(name, actor, { form: filledAgain(typed, []), ...shown.done }));
  }

  @Post(':name/udgivelse')
  async publish(
    @Param('name') name: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version, fields } = versionApart(typed);
    const run = (input: WordingFormInput) => this.publishWording.run(name, input, actor, Number(version));
    const published = await attempt(WordingFormInput, fields, run, wordingRefusalInDanish);
    if ('done' in published) {
      return seeOther(
        reply,
        '/brevtekster',
        `»${wordingNameInDanish(name)}« er udgivet og gælder fra nu af.`,
      );
    }
    const form = filledAgain(typed, published.faults);
    const shown = { form, input: wordingTyped(fields), with: MADE_UP, facts: null };
    sendPage(reply, await this.page(name, actor, shown), published.faults);
  }

  @Get(':name/udgaver/:version')
  async version(
    @Param('name') name: string,
    @Param('version') version: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.database.asActor(actor, async (tx) => {
      const shown = await findVersion(tx, name, Number(version));
      const before = (await versionsOf(tx, name)).find((one) => one.version === shown.version - 1) ?? null;
      return wordingVersionPage({ visitor: visitorOf(actor), name, shown, before });
    });
    sendPage(reply, page);
  }

  /** What may be published, with the facts of the case that is asked for. */
  private async factsFor(
    name: string,
    { caseReference, ...input }: WordingFormInput,
    actor: SignedIn,
  ): Promise<Outcome<Omit<Shown, 'form'>, WordingRefusal | PreviewRefusal>> {
    const texts = await this.database.asActor(actor, textsToday);
    const before = found(texts.get(name) ?? null, 'wording');
    const tried = withText(texts, before, input, versionOf(before) + 1);
    const refusals = wordingRefusals(tried, name);
    if (refusals.length > 0) return refused(refusals);
    if (caseReference === undefined) {
      return done({ input, with: MADE_UP, facts: this.previewWording.example(tried, name) });
    }
    const read = await this.previewWording.ofCase(texts, name, caseReference, actor);
    return 'done' in read ? done({ input, with: `sag ${caseReference}`, facts: read.done }) : read;
  }

  private page(name: string, actor: SignedIn, shown: Shown | null): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const texts = await textsToday(tx);
      const text = found(texts.get(name) ?? null, 'wording');
      const made = this.previewWording.example(texts, name);
      const facts = shown?.facts ?? made;
      const tried = shown?.input ? withText(texts, text, shown.input, versionOf(text) + 1) : null;
      return wordingPage({
        visitor: visitorOf(actor),
        name,
        isPart: text.isPart,
        version: versionOf(text),
        letters: kindsWith(texts, name).map(wordingNameInDanish),
        form: shown?.form ?? formOf(text),
        now: readingOrNull(texts, facts),
        typed: tried && readingOrNull(tried, facts),
        with: shown?.with ?? MADE_UP,
        names: namesWithExamples(made?.facts ?? {}),
        versions: await versionsOf(tx, name),
      });
    });
  }
}

/** What was typed, to be read beside what is in force; null of a text that was left empty. */
function wordingTyped({ text, title, legalBasis }: Record<string, string>): WordingInput | null {
  if (text === undefined) return null;
  return { text, ...(title !== undefined && { title }), ...(legalBasis !== undefined && { legalBasis }) };
}
