/** The result of a workshop as a record; a test reads it by the schema, so that nobody copies what does not pass. */
export const trayExample = `name: { fi: 'Lempäälän Starttipaja' }
by: { fi: 'Kunta ja kuusi järjestöä' }
area: lempaala
assessedOn: 2026-03-15
cells:
  - form: kielikahvila
    level: yhdistys
    prevalence: harvinainen
    challenges: [tilat, vapaaehtoiset]
  - form: perhekahvila
    gaps:
      - { fi: 'Iltaisin ei ole mitään' }
challenges: [tieto]
source: { title: 'Starttipajan muistio 15.3.2026' }
`;
