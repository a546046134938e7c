// How clients were served: calls, requests, promises.
#include "lib/client/promise/promise.hpp"
#include "lib/client/request/request.hpp"
#include "lib/client/touch/touch_list.hpp"
#include "lib/report/figures/figure.hpp"

namespace ruka {

extern const std::span<const Figure> kClientFigures;

namespace {

// What was so when the period ended is so still, or came to its end later: hence a union, each half
// on its index.
#define RUKA_OF_CALLS "touches WHERE at >= :begins AND at < :ends AND channel = 'call'"
#define RUKA_CALLS_IN "COUNT(*) FILTER (WHERE direction = 'in' AND status = 'done')"
#define RUKA_STILL_UNRETURNED RUKA_UNRETURNED " AND t.at >= :return_since AND t.at < :ends"
// Letters that came: out of mail files, but for what machines write, and those entered by hand.
#define RUKA_LETTERS_CAME                                                                          \
  "(SELECT id FROM mails WHERE at >= :begins AND at < :ends AND direction = 'in' "                 \
  "AND automatic = 0 UNION ALL SELECT t.id FROM touches t WHERE t.at >= :begins AND t.at < :ends " \
  "AND t.channel IN ('mail', 'letter') AND t.direction = 'in' "                                    \
  "AND NOT EXISTS (SELECT 1 FROM mails m WHERE m.id = t.id))"
// An erasure closes letters, and answers none.
#define RUKA_LETTERS_ANSWERED                                                             \
  "mails m WHERE m.answered_at >= :begins AND m.answered_at < :ends AND m.automatic = 0 " \
  "AND NOT EXISTS (SELECT 1 FROM clients c WHERE c.id = m.client_id "                     \
  "AND c.erased_at = m.answered_at)"
// What clients ask; the manager's own questions have no client.
#define RUKA_OF_ANSWERED \
  "requests WHERE answered_at >= :begins AND answered_at < :ends AND client_id > 0"
#define RUKA_UNANSWERED_THEN \
  "(SELECT id, due_at FROM requests WHERE " RUKA_UNANSWERED(requests) \
  " AND received_at < :ends AND client_id > 0 UNION ALL "       \
  "SELECT id, due_at FROM requests WHERE answered_at >= :ends AND received_at < :ends " \
  "AND client_id > 0)"
#define RUKA_COMPLAINT_COMES \
  "r.received_at >= :begins AND r.received_at < :ends AND " RUKA_COMPLAINT(r)
#define RUKA_UNTOLD_THEN \
  "(SELECT id FROM requests WHERE " RUKA_UNTOLD(requests) " AND received_at < :ends UNION ALL " \
  "SELECT id FROM requests WHERE notify_due_at IS NOT NULL AND notified_at >= :ends " \
  "AND received_at < :ends)"
#define RUKA_OF_CLOSED_PROMISES "promises WHERE closed_at >= :begins AND closed_at < :ends"
#define RUKA_PROMISED_THEN \
  "(SELECT id, due_at FROM promises WHERE " RUKA_OPEN_PROMISE(promises) " "    \
  "AND created_at < :ends AND due_at < :next_ends UNION ALL " \
  "SELECT id, due_at FROM promises WHERE closed_at >= :ends " \
  "AND created_at < :ends AND due_at < :next_ends)"
// Written into the desk in the period, of what was before it: no report of its own day has it. A
// letter out of a mail file, or the last contact that came with an imported client, is no entry by
// hand.
#define RUKA_ENTERED_LATER                                                                       \
  "t.created_at >= :begins AND t.created_at < :ends AND t.created_at > t.at AND t.at < :begins " \
  "AND NOT EXISTS (SELECT 1 FROM mails l WHERE l.id = t.id) AND NOT (t.channel = 'note' "        \
  "AND EXISTS (SELECT 1 FROM clients k WHERE k.id = t.client_id AND k.created_at = t.created_at))"
#define RUKA_REQUEST_ENTERED_LATER                                               \
  "r.noted_at >= :begins AND r.noted_at < :ends AND r.noted_at > r.received_at " \
  "AND r.received_at < :begins"
#define RUKA_ANSWER_ENTERED_LATER                               \
  "r.answer_noted_at >= :begins AND r.answer_noted_at < :ends " \
  "AND r.answered_at < :begins"
#define RUKA_OUTCOME_ENTERED_LATER \
  "p.noted_at >= :begins AND p.noted_at < :ends AND p.closed_at < :begins"
#define RUKA_OF_KEPT "promises p WHERE p.closed_at >= :month_begins AND p.closed_at < :ends"

constexpr Figure kClientRows[] = {
    // Answered inbound calls are what the norm counts.
    {.name = "calls.in", .title = N_("Inbound"), .value = RUKA_CALLS_IN, .of = RUKA_OF_CALLS},
    {.name = "calls.out",
     .title = N_("Outbound"),
     .value = "COUNT(*) FILTER (WHERE direction = 'out' AND status IN ('done', 'no_answer'))",
     .of = RUKA_OF_CALLS},
    {.name = "calls.missed",
     .title = N_("Missed"),
     .value = "COUNT(*) FILTER (WHERE status = 'missed')",
     .of = RUKA_OF_CALLS},
    {.name = "calls.norm_min", .title = N_("Norm from"), .value = ":norm_min", .of = "(SELECT 1)"},
    {.name = "calls.norm_max", .title = N_("Norm to"), .value = ":norm_max", .of = "(SELECT 1)"},
    {.name = "calls.verdict",
     .title = N_("Against the norm"),
     .type = Type::Code,
     .context = "calls.verdict",
     .value = "CASE WHEN " RUKA_CALLS_IN " < :norm_min THEN 'below' WHEN " RUKA_CALLS_IN
              " > :norm_max THEN 'above' ELSE 'within' END",
     .of = RUKA_OF_CALLS},
    {.name = "calls.minutes",
     .title = N_("Time on the phone"),
     .period_title = N_("Minutes on the phone"),
     .type = Type::Span,
     .value = "COALESCE(SUM(minutes), 0)",
     .of = RUKA_OF_CALLS},
    {.name = "calls.unreturned",
     .title = N_("Missed and not returned"),
     .value = "COUNT(*)",
     .of = "touches t WHERE " RUKA_STILL_UNRETURNED,
     .list = &kTouchList,
     .rows = RUKA_STILL_UNRETURNED,
     .columns = "id,client,contact,at,summary",
     .order = "t.at, t.id",
     .rows_name = "unreturned_list",
     .rows_title = N_("Missed calls not returned")},

    {.name = "letters.received",
     .title = N_("Letters received"),
     .value = "COUNT(*)",
     .of = RUKA_LETTERS_CAME},
    {.name = "letters.answered",
     .title = N_("Letters answered"),
     .value = "COUNT(*)",
     .of = RUKA_LETTERS_ANSWERED},

    {.name = "entered.touches",
     .title = N_("Communications"),
     .value = "COUNT(*)",
     .of = "touches t WHERE " RUKA_ENTERED_LATER,
     .list = &kTouchList,
     .rows = RUKA_ENTERED_LATER,
     .columns = "id,client,by,status,at,summary",
     .order = "t.at, t.id",
     .rows_name = "list",
     .rows_title = N_("Communications entered for an earlier time")},
    {.name = "entered.requests",
     .title = N_("Requests"),
     .value = "COUNT(*)",
     .of = "requests r WHERE " RUKA_REQUEST_ENTERED_LATER,
     .list = &kRequestList,
     .rows = RUKA_REQUEST_ENTERED_LATER,
     .columns = "id,client,text,received_at,due_at",
     .order = "r.received_at, r.id",
     .rows_name = "request_list",
     .rows_title = N_("Requests entered for an earlier time")},
    {.name = "entered.answers",
     .title = N_("Answers"),
     .value = "COUNT(*)",
     .of = "requests r WHERE " RUKA_ANSWER_ENTERED_LATER,
     .list = &kRequestList,
     .rows = RUKA_ANSWER_ENTERED_LATER,
     .columns = "id,client,text,answered_at,sla",
     .order = "r.answered_at, r.id",
     .moment = "r.answered_at",
     .rows_name = "answer_list",
     .rows_title = N_("Answers entered for an earlier time")},
    {.name = "entered.promises",
     .title = N_("Outcomes of promises"),
     .value = "COUNT(*)",
     .of = "promises p WHERE " RUKA_OUTCOME_ENTERED_LATER,
     .list = &kPromiseList,
     .rows = RUKA_OUTCOME_ENTERED_LATER,
     .columns = "id,client,text,state,closed_at",
     .order = "p.closed_at, p.id",
     .moment = "p.closed_at",
     .rows_name = "promise_list",
     .rows_title = N_("Outcomes of promises entered for an earlier time")},

    {.name = "requests.received",
     .title = N_("Requests received"),
     .value = "COUNT(*)",
     .of = "requests WHERE received_at >= :begins AND received_at < :ends AND client_id > 0",
     .list = &kRequestList,
     .rows = "r.received_at >= :begins AND r.received_at < :ends AND r.client_id > 0"},
    {.name = "requests.manager",
     .title = N_("Questions of the manager"),
     .value = "COUNT(*)",
     .of = "requests WHERE received_at >= :begins AND received_at < :ends AND client_id IS NULL",
     .list = &kRequestList,
     .rows = "r.received_at >= :begins AND r.received_at < :ends AND r.client_id IS NULL"},
    {.name = "requests.answered",
     .title = N_("Requests answered"),
     .value = "COUNT(*)",
     .of = RUKA_OF_ANSWERED,
     .list = &kRequestList,
     .rows = "r.answered_at >= :begins AND r.answered_at < :ends AND r.client_id > 0"},
    // Before their time ran out.
    {.name = "requests.within_norm",
     .title = N_("Of these in time"),
     .value = "COUNT(*) FILTER (WHERE answered_at <= due_at)",
     .of = RUKA_OF_ANSWERED,
     .list = &kRequestList,
     .rows = "r.answered_at >= :begins AND r.answered_at < :ends AND r.answered_at <= r.due_at "
             "AND r.client_id > 0"},
    {.name = "requests.overdue",
     .title = N_("Overdue"),
     .value = "COUNT(*) FILTER (WHERE due_at < :judged)",
     .of = RUKA_UNANSWERED_THEN,
     .list = &kRequestList,
     .rows = "r.id IN (SELECT id FROM " RUKA_UNANSWERED_THEN " WHERE +due_at < :judged)",
     .columns = "id,client,text,due_at",
     .order = "r.due_at, r.id",
     .rows_name = "late",
     .rows_title = N_("Overdue requests")},
    {.name = "requests.open",
     .title = N_("Unanswered"),
     .value = "COUNT(*)",
     .of = RUKA_UNANSWERED_THEN,
     .list = &kRequestList,
     .rows = "r.id IN (SELECT id FROM " RUKA_UNANSWERED_THEN ")"},
    // Conflicts are complaints too.
    {.name = "requests.complaints",
     .title = N_("Complaints received"),
     .value = "COUNT(*)",
     .of = "requests r WHERE " RUKA_COMPLAINT_COMES,
     .list = &kRequestList,
     .rows = RUKA_COMPLAINT_COMES,
     .columns = "id,client,text,kind,severity,received_at,owner",
     .order = "r.received_at, r.id",
     .rows_name = "complaint_list",
     .rows_title = N_("Complaints of the day")},
    {.name = "requests.untold",
     .title = N_("Not told to the manager"),
     .value = "COUNT(*)",
     .of = RUKA_UNTOLD_THEN,
     .list = &kRequestList,
     .rows = "r.id IN (SELECT id FROM " RUKA_UNTOLD_THEN ")",
     .columns = "id,client,text,notify_due_at",
     .order = "r.notify_due_at, r.id",
     .rows_name = "untold_list",
     .rows_title = N_("Complaints not told to the manager")},

    {.name = "promises.kept",
     .title = N_("Kept today"),
     .period_title = N_("Promises kept"),
     .value = "COUNT(*) FILTER (WHERE state = 'kept')",
     .of = RUKA_OF_CLOSED_PROMISES,
     .list = &kPromiseList,
     .rows = "p.closed_at >= :begins AND p.closed_at < :ends AND p.state = 'kept'"},
    {.name = "promises.broken",
     .title = N_("Broken today"),
     .period_title = N_("Broken"),
     .value = "COUNT(*) FILTER (WHERE state = 'broken')",
     .of = RUKA_OF_CLOSED_PROMISES,
     .list = &kPromiseList,
     .rows = "p.closed_at >= :begins AND p.closed_at < :ends AND p.state = 'broken'"},
    {.name = "promises.due_next",
     .title = N_("Due by the next working day"),
     .value = "COUNT(*) FILTER (WHERE due_at >= :judged)",
     .of = RUKA_PROMISED_THEN,
     .list = &kPromiseList,
     .rows = "p.id IN (SELECT id FROM " RUKA_PROMISED_THEN " WHERE +due_at >= :judged)",
     .columns = "id,client,text,side,due_at",
     .order = "+p.due_at, p.id",
     .rows_name = "next_list",
     .rows_title = N_("Promised by the next working day")},
    {.name = "promises.overdue",
     .title = N_("Overdue"),
     .value = "COUNT(*) FILTER (WHERE due_at < :judged)",
     .of = RUKA_PROMISED_THEN,
     .list = &kPromiseList,
     .rows = "p.id IN (SELECT id FROM " RUKA_PROMISED_THEN " WHERE +due_at < :judged)"},
    {.name = "promises.ours",
     .title = N_("Ours kept in time this month"),
     .type = Type::Percent,
     .value = RUKA_KEPT_PERCENT("ours"),
     .of = RUKA_OF_KEPT},
    {.name = "promises.theirs",
     .title = N_("Theirs kept in time this month"),
     .type = Type::Percent,
     .value = RUKA_KEPT_PERCENT("theirs"),
     .of = RUKA_OF_KEPT},
    {.name = "promises.late",
     .title = N_("Overdue promises"),
     .list = &kPromiseList,
     .rows = "p.id IN (SELECT id FROM " RUKA_PROMISED_THEN " WHERE +due_at < :judged)",
     .columns = "id,client,text,side,due_at",
     .order = "+p.due_at, p.id"},
};

}  // namespace

const std::span<const Figure> kClientFigures = kClientRows;

}  // namespace ruka
