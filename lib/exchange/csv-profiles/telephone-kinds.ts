export interface TelephoneKinds {
  /** The first number of an Indonesian mobile network. */
  readonly mobile: string;
  /** All others in their order. */
  readonly others: readonly string[];
}

/** The numbering plan tells mobile numbers apart in Indonesia: 08… at home, +628… from elsewhere. */
export function telephoneKinds(telephone: readonly string[]): TelephoneKinds {
  const at = telephone.findIndex(number => /^(?:\+62|62|0)8/.test(number.replace(/[\s()-]/g, '')));
  return { mobile: telephone[at] ?? '', others: telephone.filter((_, index) => index !== at) };
}
