import type { Balance } from '../plan/balance/balance.ts';
import type { Translate } from './translate.ts';

/**
 * How giving and taking stand with somebody, in a sentence: `You have received 3 times since you last gave.` Never a score.
 *
 * @param dayText A day as the reader writes it.
 */
export function balanceSentence(balance: Balance, t: Translate, dayText: (day: string) => string): string {
  switch (balance.kind) {
    case 'nothing':
      return t('touch.balance.nothing');
    case 'mutual':
      return t('touch.balance.mutual');
    case 'asked':
      return balance.since === undefined
        ? t('touch.balance.asked', { count: balance.times })
        : t('touch.balance.askedSince', { count: balance.times, day: dayText(balance.since) });
    case 'even':
      return t('touch.balance.even', { count: balance.given });
    case 'gaveMore':
    case 'receivedMore': {
      const given =
        balance.given > 0 ? t('touch.balance.given', { count: balance.given }) : t('touch.balance.noneGiven');
      const received =
        balance.received > 0
          ? t('touch.balance.received', { count: balance.received })
          : t('touch.balance.noneReceived');
      return t('touch.balance.both', { given, received });
    }
  }
}
