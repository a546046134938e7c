#include "lib/client/client_marks.hpp"

#include "lib/base/text.hpp"
#include "lib/client/client_change.hpp"

namespace ruka {

namespace {

using Mark = std::optional<std::string>;

std::string code_kept(Database&, const std::string& code) { return code; }

bool is_set(const std::string& flag) { return flag == "1"; }

std::string staff_name(Database& db, const std::string& id) {
  return id.empty() ? "" : owner_name(db, StaffId{std::stoll(id)});
}

}  // namespace

const ClientMark kClientMarks[4] = {
    {.column = "kind",
     .field = "kind",
     .given =
         [](const ClientDraft& draft) {
           return draft.kind ? Mark(client_kind_code(*draft.kind)) : Mark();
         },
     .fill =
         [](ClientDraft& draft, const Client& client) {
           if (!draft.kind) draft.kind = client.kind;
         },
     .kept = code_kept,
     .said = [](Database&, const std::string& code) { return msg_in("client.kind", code); }},
    {.column = "status",
     .field = "status",
     .given =
         [](const ClientDraft& draft) {
           return draft.status.empty() ? Mark() : Mark(draft.status);
         },
     .fill =
         [](ClientDraft& draft, const Client& client) {
           if (draft.status.empty()) draft.status = client.status;
         },
     .kept = code_kept,
     .said = [](Database&, const std::string& code) { return msg_in("client.status", code); }},
    {.column = "vip",
     .field = "vip",
     .behind = true,
     .given =
         [](const ClientDraft& draft) { return draft.vip ? Mark(*draft.vip ? "1" : "0") : Mark(); },
     .fill =
         [](ClientDraft& draft, const Client& client) {
           if (!draft.vip) draft.vip = client.vip;
         },
     .kept = [](Database&, const std::string& flag) -> std::string {
       return is_set(flag) ? "yes" : "";
     },
     .said = [](Database&,
                const std::string& flag) { return is_set(flag) ? msg("yes") : msg("no"); }},
    {.column = "owner_id",
     .field = "owner",
     .behind = true,
     .given =
         [](const ClientDraft& draft) {
           return draft.owner ? Mark(std::to_string(number(*draft.owner))) : Mark();
         },
     .fill =
         [](ClientDraft& draft, const Client& client) {
           if (!draft.owner) draft.owner = client.owner;
         },
     .kept = staff_name,
     .said = [](Database& db,
                const std::string& id) { return msg_text(terminal_safe(staff_name(db, id))); }},
};

std::string mark_of(const Client& client, const ClientMark& mark) {
  ClientDraft draft;
  mark.fill(draft, client);
  return mark.given(draft).value_or("");
}

}  // namespace ruka
