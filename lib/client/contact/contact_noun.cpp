#include "lib/client/client_history.hpp"
#include "lib/client/contact/contact.hpp"
#include "lib/client/contact/find_contact.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kContactNoun;
extern const Schema kContactSchema;

namespace {

// The days from :today to :day may lie on both sides of New Year: hence two walks of the index; and
// 29 February falls on 1 March of a common year ('+0 days' carries it there): hence they begin with
// the day before.
#define RUKA_KEY "substr(k.birthday, -5)"
#define RUKA_FROM "substr(date(:today, '-1 day'), -5)"
#define RUKA_TO "substr(:day, -5)"
#define RUKA_OVER_NEW_YEAR "IIF(" RUKA_FROM " > " RUKA_TO
#define RUKA_BORN \
  "SELECT k.id FROM contacts k WHERE k.birthday IS NOT NULL AND " RUKA_KEY " BETWEEN "
#define RUKA_FALLS_ON                                                                     \
  "date(substr(IIF(" RUKA_KEY " >= substr(:today, -5), :today, :day), 1, 5) || " RUKA_KEY \
  ", '+0 days')"
#define RUKA_BORN_IN_TIME                                                                       \
  RUKA_BORN RUKA_FROM " AND " RUKA_OVER_NEW_YEAR ", '12-31', " RUKA_TO ") UNION ALL " RUKA_BORN \
                      "'01-01' AND " RUKA_OVER_NEW_YEAR ", " RUKA_TO ", '')"

// The age stands behind the name where the year is known and can be true.
constexpr DueSource kDue[] = {{.kind = "birthday",
                               .sql = R"(
       SELECT id, client, vip, due_on,
              name || IIF(age BETWEEN 1 AND 120, ' (' || age || ')', '') AS text
       FROM (SELECT *, substr(due_on, 1, 4) - substr(birthday, 1, 4) AS age
             FROM (SELECT k.id AS id, k.name AS name, k.birthday AS birthday, c.name AS client,
                          c.vip AS vip, )" RUKA_FALLS_ON R"( AS due_on
                   FROM contacts k JOIN clients c ON c.id = k.client_id
                   WHERE k.id IN ()" RUKA_BORN_IN_TIME
                                      R"() AND c.status = 'active' AND k.left_on IS NULL)
             WHERE due_on BETWEEN :today AND :day)
       ORDER BY due_on, id)",
                               .ahead = "birthday.days",
                               .never_late = true}};

constexpr CardSection kContactCard[] = {
    {110, "people", N_("Contacts"),
     "id,name,position,department,decision,phones,emails,birthday,note", "present"}};

// As it was then: a position that came later is told where it came.
constexpr HistoryPart kHistory[] = {{.sql = R"(
  SELECT k.created_at, 'change', NULL,
         )" RUKA_NAME_THEN("contact", "k.name") R"( || IIF(EXISTS (
           SELECT 1 FROM client_changes v WHERE v.client_id = :client AND v.field = 'position'
             AND v.after = k.name || ': ' || k.position), '', COALESCE(', ' || k.position, '')),
         'contact', NULL, search_row('contacts', k.id), k.created_at
  FROM contacts k JOIN clients c ON c.id = k.client_id
  WHERE k.client_id = :client AND k.created_at > c.created_at)",
                                     .kinds = code_words<"change">,
                                     .states = code_words<"contact">}};

std::int64_t person_meant(Database& db, std::string_view who) {
  return number(find_person(db, who));
}

}  // namespace

const Noun kContactNoun = {.code = "contact",
                           .words = "client contact",
                           .list = &kContactList,
                           .show = "client contact show",
                           .schema = &kContactSchema,
                           .due = kDue,
                           .card = kContactCard,
                           .history = kHistory,
                           .find = person_meant};

}  // namespace ruka
