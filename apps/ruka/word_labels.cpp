#include "apps/ruka/word_labels.hpp"

#include <algorithm>
#include <vector>

#include "lib/archive/document.hpp"
#include "lib/base/text.hpp"
#include "lib/client/check/check.hpp"
#include "lib/client/client.hpp"
#include "lib/client/consent/consent.hpp"
#include "lib/client/feedback/feedback.hpp"
#include "lib/client/promise/promise.hpp"
#include "lib/client/request/request.hpp"
#include "lib/client/template/template.hpp"
#include "lib/client/touch/touch_list.hpp"
#include "lib/desk/staff.hpp"
#include "lib/i18n/words.hpp"
#include "lib/lead/deal/deal.hpp"
#include "lib/lead/lead.hpp"
#include "lib/lead/order/order.hpp"
#include "lib/meet/meeting.hpp"
#include "lib/report/client/client_history.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

struct Labels {
  std::span<const std::string_view> codes;
  const char* context;
};

// Words that are not here have no labels: formats, versions, days.
constexpr Labels kLabels[] = {{kRequestKinds, "request.kind"},
                              {kRequestStates, "request.state"},
                              {kRequestSeverities, "request.severity"},
                              {kRequestChannels, "channel"},
                              {kRequestAskers, "request.from"},
                              {kLoggedChannels, "channel"},
                              {kTouchStatuses, "touch.status"},
                              {kFeedbackMethods, "channel"},
                              {kHistoryKinds, "record"},
                              {kClientKinds, "client.kind"},
                              {kClientRoles, "client.role"},
                              {kClientStatuses, "client.status"},
                              {kDecisions, "contact.decision"},
                              {kPromiseKinds, "promise.kind"},
                              {kPromiseSides, "promise.side"},
                              {kPromiseStates, "promise.state"},
                              {kConsentPurposes, "consent.purpose"},
                              {kTemplateKinds, "template.kind"},
                              {kSeverities, "check.severity"},
                              {kStaffRoles, "staff.role"},
                              {kDealStages, "deal.stage"},
                              {kDealSteps, "deal.stage"},
                              {kOrderStages, "order.stage"},
                              {kOrderStates, "order.stage"},
                              {kHeats, "lead.heat"},
                              {kLeadStates, "lead.state"},
                              {kTaskStates, "task.state"},
                              {kMeetingTypes, "meet.type"},
                              {kMeetingStates, "meet.state"},
                              {kDocumentKinds, "document.kind"}};

const char* context_of(std::span<const std::string_view> codes) {
  const auto* found = std::ranges::find_if(
      kLabels, [&](const Labels& one) { return one.codes.data() == codes.data(); });
  return found == std::end(kLabels) ? nullptr : found->context;
}

// «да», "yes": of the words yes and no.
std::string code_of_yes(std::span<const std::string_view> codes, std::string_view word) {
  for (const std::string_view code : codes) {
    if (code == "yes" && (word == "да" || word == "yes")) return "yes";
    if (code == "no" && (word == "нет" || word == "no")) return "no";
  }
  return {};
}

}  // namespace

std::string code_of_word(std::span<const std::string_view> codes, std::string_view word) {
  if (std::ranges::find(codes, word) != codes.end()) return std::string(word);
  const char* context = context_of(codes);
  if (context == nullptr) return code_of_yes(codes, fold(word));
  return Words(Lang::Russian)
      .code_of(context, trim(word), std::vector<std::string_view>(codes.begin(), codes.end()));
}

std::string word_label(std::span<const std::string_view> codes, std::string_view code,
                       const Words& words) {
  if (words.lang() == Lang::English) return std::string(code);
  const char* context = context_of(codes);
  if (context != nullptr) return words.label(context, code);
  return code == "yes" ? "да" : code == "no" ? "нет" : std::string(code);
}

MessageArg words_list(const char* name, std::span<const std::string_view> codes) {
  const char* context = context_of(codes);
  MessageArg list(name, "");
  for (const std::string_view code : codes) {
    if (!list.parts.empty()) list.parts.push_back(msg_text(", "));
    list.parts.push_back(context == nullptr ? msg_text(std::string(code))
                                            : msg_in(context, std::string(code)));
  }
  return list;
}

}  // namespace ruka
