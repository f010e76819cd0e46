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

  describe('what else the page says of a field', () => {
    const others = ['Auditor', 'Auditor', 'Penyuluh', 'Analis Data'].map(value => ({ value, rule: 'og' }));
    const evidence = { jobTitle: [{ value: 'Analis', rule: 'experience', agreed: [], others }] };
    const field = () => screen.getByLabelText(t('field.jobTitle'));
    const offered = (value: string) =>
      screen.queryByRole('button', { name: t('popup.take', { value, field: t('field.jobTitle') }) });

    test('stands below it, once, and not what only says more of the same', () => {
      open({ ...emptyPerson, name: 'Wulan', jobTitle: 'Analis' }, evidence);
      const described = field().getAttribute('aria-describedby') ?? '';
      expect(document.getElementById(described)?.textContent).toBe(
        `${t('popup.differs')} Auditor · Penyuluh`,
      );
      expect(offered('Analis Data')).toBeNull();
    });

    test('is taken with its button, and the first value can be taken again', () => {
      open({ ...emptyPerson, name: 'Wulan', jobTitle: 'Analis' }, evidence);
      fireEvent.click(offered('Penyuluh') ?? document.body);
      expect(person.jobTitle).toBe('Penyuluh');
      expect(offered('Penyuluh')).toBeNull();
      fireEvent.click(offered('Analis') ?? document.body);
      expect(person.jobTitle).toBe('Analis');
    });

    test('stands below the name too', () => {
      const said = { value: 'Wulan Sari', rule: 'og' };
      open(
        { ...emptyPerson, name: 'Wulandari' },
        { name: [{ value: 'Wulandari', rule: 'card', agreed: [], others: [said] }] },
      );
      fireEvent.click(
        screen.getByRole('button', {
          name: t('popup.take', { value: 'Wulan Sari', field: t('field.name') }),
        }),
      );
      expect(person.name).toBe('Wulan Sari');
      expect(name().getAttribute('aria-describedby')).toBe('field-name-differs');
    });

    test('is nothing for a field that is not compared, and for a page that agrees with itself', () => {
      const about = [{ value: 'Satu', rule: 'og', agreed: [], others: [{ value: 'Dua', rule: 'card' }] }];
      open({ ...emptyPerson, name: 'Wulan', about: 'Satu' }, { about });
      expect(screen.queryByText(t('popup.differs'))).toBeNull();
    });
  });

  test('the folded fields say how many of them are filled', () => {
    open({ ...emptyPerson, name: 'Wulan', email: ['wulan@contoh.id'], pronouns: 'Dia' });
    expect(screen.getByText(t('popup.moreFilled', { count: 2 }))).toBeTruthy();
  });
});
