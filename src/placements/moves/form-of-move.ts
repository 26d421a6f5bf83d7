/** The forms by which whoever runs a course moves it, each with what it means. */
import { PauseInput, ReopeningInput, PauseReturnInput, WithdrawalInput } from './move.input.js';
import type { KeptMove, MoveSaid } from './move.rules.js';

export interface FormOfMove {
  move: Extract<KeptMove, 'pause' | 'return' | 'withdrawal' | 'reopening'>;
  path: string;
  title: string;
  /** What follows, a sentence each. */
  means: string[];
  /** What follows too, where hours are paid. */
  meansOfPay?: string[];
  button: string;
  done: string;
  input: new () => MoveSaid;
}

export const FORMS_OF_MOVES: FormOfMove[] = [
  {
    move: 'pause',
    path: 'pause',
    title: 'Sæt forløbet på pause',
    meansOfPay: ['Der kan ikke skrives timer fra pausens første dag, til forløbet går videre.'],
    means: [
      'Sagen minder dig om at følge op, når menteen ventes tilbage.',
      'Du skal ikke skrive, hvorfor der er pause. De, der er med i forløbet, ser kun dagene.',
    ],
    button: 'Sæt på pause',
    done: 'Forløbet holder pause.',
    input: PauseInput,
  },
  {
    move: 'return',
    path: 'videre',
    title: 'Tag forløbet op efter pausen',
    meansOfPay: ['Der kan skrives timer igen fra den dag.'],
    means: ['Sidste dag i forløbet ændres ikke.'],
    button: 'Tag forløbet op',
    done: 'Forløbet er i gang igen.',
    input: PauseReturnInput,
  },
  {
    move: 'withdrawal',
    path: 'tilbagetraekning',
    title: 'Træk forløbet tilbage',
    means: ['Forløbet går ikke i gang. Det kan ikke åbnes igen.', 'Kun medarbejdere ser, hvad du skriver.'],
    button: 'Træk forløbet tilbage',
    done: 'Forløbet er trukket tilbage.',
    input: WithdrawalInput,
  },
  {
    move: 'reopening',
    path: 'genaabning',
    title: 'Åbn forløbet igen',
    meansOfPay: [
      'Dagene imellem tager ingen timer. Der skal være en bevilling, der dækker dagene, hvis timerne skal betales.',
    ],
    means: ['Forløbet er i gang igen fra den dag.', 'Kun medarbejdere ser, hvad du skriver.'],
    button: 'Åbn forløbet igen',
    done: 'Forløbet er åbnet igen.',
    input: ReopeningInput,
  },
];
