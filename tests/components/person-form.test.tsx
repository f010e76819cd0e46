// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import {
  emptyPerson,
  fieldText,
  PersonForm,
  type PersonFormField,
  withField,
} from '../../components/person-form.tsx';
import type { Person } from '../../lib/model/person.ts';
import { Holding, show, t } from './stage.tsx';

describe('a field as text', () => {
  test.each([
    ['jobTitle', 'Analis', { jobTitle: 'Analis' }],
    ['email', 'a@contoh.id\nb@contoh.id', { email: ['a@contoh.id', 'b@contoh.id'] }],
    ['links', '', { links: [] }],
    ['name', '', { name: '' }],
  ] satisfies [PersonFormField, string, Partial<Person>][])('%s is %j', (field, text, facts) => {
    const person = withField(emptyPerson, field, text);
    expect(person).toEqual({ ...emptyPerson, ...facts });
    expect(fieldText(person, field)).toBe(text);
  });

  test('an emptied text is absent', () => {
    const person = withField({ ...emptyPerson, jobTitle: 'Analis' }, 'jobTitle', '');
    expect('jobTitle' in person).toBe(false);
  });
});

describe('the form', () => {
  let person: Person;
  const open = (start: Person, evidence = {}) =>
    show(
      <Holding start={start}>
        {(value, set) => {
          person = value;
          return <PersonForm person={value} evidence={evidence} onChange={set} />;
        }}
      </Holding>,
    );
  const name = () => screen.getByLabelText(t('field.name'));

  test.each(['blur', 'Enter'])('titles typed with the name go to their fields (%s)', how => {
    open(emptyPerson);
    fireEvent.input(name(), { target: { value: 'Dr. Siti Aminah, M.M.' } });
    if (how === 'blur') fireEvent.blur(name());
    else fireEvent.keyDown(name(), { key: 'Enter' });
    expect(person).toMatchObject({ name: 'Siti Aminah', honorificPrefix: 'Dr.', honorificSuffix: 'M.M.' });
  });

  test('while one types, nothing is split off', () => {
    open(emptyPerson);
    fireEvent.input(name(), { target: { value: 'Dr. Siti' } });
    expect(person.name).toBe('Dr. Siti');
  });

  test('what else the page says of a field stands below it, once', () => {
    const others = ['Auditor', 'Auditor', 'Penyuluh'].map(value => ({ value, rule: 'og' }));
    const evidence = { jobTitle: [{ value: 'Analis', rule: 'experience', agreed: [], others }] };
    open({ ...emptyPerson, name: 'Wulan', jobTitle: 'Analis' }, evidence);
    const described = screen.getByLabelText(t('field.jobTitle')).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(
      t('popup.differs', { values: 'Auditor · Penyuluh' }),
    );
  });

  test('the folded fields say how many of them are filled', () => {
    open({ ...emptyPerson, name: 'Wulan', email: ['wulan@contoh.id'], pronouns: 'Dia' });
    expect(screen.getByText(t('popup.moreFilled', { count: 2 }))).toBeTruthy();
  });
});
