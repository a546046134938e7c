#include "lib/client/promise/promise.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kPromiseNoun;
extern const Schema kPromiseSchema;

namespace {

constexpr DueSource kDue[] = {{.kind = "promise", .sql = R"(
       SELECT p.id AS id, c.name AS client, p.text AS text, p.due_at AS due_at, c.vip AS vip,
              IIF(p.side = 'theirs', 'their_promise', 'promise') AS kind
       FROM promises p JOIN clients c ON c.id = p.client_id
       WHERE )" RUKA_OPEN_PROMISE(p) R"( AND p.due_at < :until
       ORDER BY p.due_at, p.id)"}};

}  // namespace

const Noun kPromiseNoun = {.code = "promise",
                           .words = "client promise",
                           .list = &kPromiseList,
                           .show = "client promise show",
                           .schema = &kPromiseSchema,
                           .due = kDue};

}  // namespace ruka
