#include "apps/ruka/commands.hpp"

#include <algorithm>
#include <array>

#include "apps/ruka/parse.hpp"

namespace ruka {

namespace {

// A noun's own row stands before its verbs.
constexpr const Command* kAll[] = {
    // the desk as a whole
    &kToday,
    &kConfig,
    &kConfigList,
    &kConfigGet,
    &kConfigSet,
    &kConfigUnset,
    &kUndo,
    &kRedo,
    &kLog,
    &kBackup,
    &kRestore,
    &kDoctor,
    &kFind,
    &kStaff,
    &kStaffAdd,
    &kStaffList_,
    &kStaffEdit,
    &kStaffRm,
    &kDate,
    &kCalendar,
    &kCalendarSet,
    &kCalendarClear,
    &kSql,
    &kDemo,
    &kCompletion,
    // report
    &kReport,
    &kReportDay,
    &kReportClients,
    // client
    &kClient,
    &kClientAdd,
    &kClientList_,
    &kClientShow,
    &kClientEdit,
    &kClientRm,
    &kClientContact,
    &kClientContactAdd,
    &kClientContactList,
    &kClientContactShow,
    &kClientContactEdit,
    &kClientContactRm,
    &kClientDupes,
    &kClientMerge,
    &kClientImport,
    &kClientMap,
    &kClientMapList,
    &kClientMapRm,
    &kClientCheck,
    &kClientVerify,
    &kClientReconcile,
    &kClientExport_,
    &kClientCall,
    &kClientCalls,
    &kClientCallsShow,
    &kClientCallsMove,
    &kClientCallsClose,
    &kClientTemplate,
    &kClientTemplateAdd,
    &kClientTemplateList_,
    &kClientTemplateShow,
    &kClientTemplateEdit,
    &kClientTemplateRm,
    &kClientLog,
    &kClientHistory,
    &kClientRequest,
    &kClientRequestAdd,
    &kClientRequestList,
    &kClientRequestShow,
    &kClientRequestAnswer,
    &kClientRequestClose,
    &kClientRequestForward,
    &kClientRequestAccept,
    &kClientRequestReopen,
    &kClientRequestReject,
    &kClientRequestNotify,
    &kClientRequestSimilar,
    &kClientPromise,
    &kClientPromiseAdd,
    &kClientPromiseList,
    &kClientPromiseShow,
    &kClientPromiseEdit,
    &kClientPromiseKeep,
    &kClientPromiseBreak,
    &kClientPromiseWaive,
    &kClientFeedback,
    &kClientFeedbackAdd,
    &kClientFeedbackList,
    &kClientFeedbackShow,
    &kClientFeedbackRm,
    &kClientMail,
    &kClientMailImport,
    &kClientMailList,
    &kClientMailShow,
    &kClientMailAssign,
    &kClientMailAnswered,
    &kClientConsent,
    &kClientConsentGive,
    &kClientConsentWithdraw,
    &kClientConsentList,
    &kClientErase,
    // lead
    &kLead,
    &kLeadAdd,
    &kLeadList_,
    &kLeadShow,
    &kLeadEdit,
    &kLeadHeat,
    &kLeadRm,
    // task
    &kTask,
    &kTaskAdd,
    &kTaskList_,
    &kTaskShow,
    &kTaskEdit,
    &kTaskDone,
    &kTaskMatrix,
    &kTaskRm,
    // meet
    &kMeet,
    &kMeetAdd,
    &kMeetList,
    &kMeetShow,
    &kMeetEdit,
    &kMeetRm,
    // archive
    &kArchive,
    &kArchiveAdd,
    &kArchiveList,
    &kArchiveShow,
    &kArchiveEdit,
    &kArchiveDue,
    &kArchiveVerify,
    // trip
    &kTrip,
    &kTripAdd,
    &kTripList_,
    &kTripShow,
    &kTripStage,
};

}  // namespace

std::span<const Command* const> all_commands() { return kAll; }

const Command* find_command(std::string_view words) {
  const auto* found =
      std::ranges::find_if(kAll, [&](const Command* c) { return words == c->words; });
  return found == std::end(kAll) ? nullptr : *found;
}

}  // namespace ruka
