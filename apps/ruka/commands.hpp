#pragma once
// Every command's row of data, defined next to the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

// the desk as a whole
extern const Command kHelp;
extern const Command kToday;
extern const Command kConfig;
extern const Command kConfigList;
extern const Command kConfigGet;
extern const Command kConfigSet;
extern const Command kConfigUnset;
extern const Command kUndo;
extern const Command kRedo;
extern const Command kLog;
extern const Command kBackup;
extern const Command kRestore;
extern const Command kDoctor;
extern const Command kFind;
extern const Command kStaff;
extern const Command kStaffAdd;
extern const Command kStaffList_;
extern const Command kStaffEdit;
extern const Command kStaffRm;
extern const Command kDate;
extern const Command kCalendar;
extern const Command kCalendarSet;
extern const Command kCalendarClear;
extern const Command kSql;
extern const Command kDemo;
extern const Command kCompletion;

// report
extern const Command kReport;
extern const Command kReportDay;
extern const Command kReportClients;

// client
extern const Command kClient;
extern const Command kClientAdd;
extern const Command kClientList_;
extern const Command kClientShow;
extern const Command kClientEdit;
extern const Command kClientRm;
extern const Command kClientContact;
extern const Command kClientContactAdd;
extern const Command kClientContactList;
extern const Command kClientContactShow;
extern const Command kClientContactEdit;
extern const Command kClientContactRm;
extern const Command kClientDupes;
extern const Command kClientMerge;
extern const Command kClientImport;
extern const Command kClientCheck;
extern const Command kClientVerify;
extern const Command kClientReconcile;
extern const Command kClientMap;
extern const Command kClientMapList;
extern const Command kClientMapRm;
extern const Command kClientExport_;
extern const Command kClientCall;
extern const Command kClientCalls;
extern const Command kClientCallsShow;
extern const Command kClientCallsMove;
extern const Command kClientCallsClose;
extern const Command kClientTemplate;
extern const Command kClientTemplateAdd;
extern const Command kClientTemplateList_;
extern const Command kClientTemplateShow;
extern const Command kClientTemplateEdit;
extern const Command kClientTemplateRm;
extern const Command kClientLog;
extern const Command kClientHistory;
extern const Command kClientRequest;
extern const Command kClientRequestAdd;
extern const Command kClientRequestList;
extern const Command kClientRequestShow;
extern const Command kClientRequestAnswer;
extern const Command kClientRequestClose;
extern const Command kClientRequestForward;
extern const Command kClientRequestAccept;
extern const Command kClientRequestReopen;
extern const Command kClientRequestReject;
extern const Command kClientRequestNotify;
extern const Command kClientRequestSimilar;
extern const Command kClientPromise;
extern const Command kClientPromiseAdd;
extern const Command kClientPromiseList;
extern const Command kClientPromiseShow;
extern const Command kClientPromiseEdit;
extern const Command kClientPromiseKeep;
extern const Command kClientPromiseBreak;
extern const Command kClientPromiseWaive;
extern const Command kClientFeedback;
extern const Command kClientFeedbackAdd;
extern const Command kClientFeedbackList;
extern const Command kClientFeedbackShow;
extern const Command kClientFeedbackEdit;
extern const Command kClientFeedbackRm;
extern const Command kClientMail;
extern const Command kClientMailImport;
extern const Command kClientMailList;
extern const Command kClientMailShow;
extern const Command kClientMailAssign;
extern const Command kClientMailAnswered;
extern const Command kClientConsent;
extern const Command kClientConsentGive;
extern const Command kClientConsentWithdraw;
extern const Command kClientConsentList;
extern const Command kClientErase;

// lead
extern const Command kLead;
extern const Command kLeadAdd;
extern const Command kLeadList_;
extern const Command kLeadShow;
extern const Command kLeadEdit;
extern const Command kLeadHeat;
extern const Command kLeadConvert;
extern const Command kLeadRm;
extern const Command kLeadDeal;
extern const Command kLeadDealAdd;
extern const Command kLeadDealList_;
extern const Command kLeadDealShow;
extern const Command kLeadDealEdit;
extern const Command kLeadDealMove;
extern const Command kLeadDealWin;
extern const Command kLeadDealLose;
extern const Command kLeadDealHold;
extern const Command kLeadDealReopen;
extern const Command kLeadDealRm;
extern const Command kLeadOrder;
extern const Command kLeadOrderAdd;
extern const Command kLeadOrderList;
extern const Command kLeadOrderShow;
extern const Command kLeadOrderEdit;
extern const Command kLeadOrderStage;
extern const Command kLeadOrderCancel;
extern const Command kLeadOrderReturn;
extern const Command kLeadOrderRm;

// task
extern const Command kTask;
extern const Command kTaskAdd;
extern const Command kTaskList_;
extern const Command kTaskShow;
extern const Command kTaskEdit;
extern const Command kTaskDone;
extern const Command kTaskMatrix;
extern const Command kTaskRm;

// meet
extern const Command kMeet;
extern const Command kMeetAdd;
extern const Command kMeetList;
extern const Command kMeetShow;
extern const Command kMeetEdit;
extern const Command kMeetRm;

// archive
extern const Command kArchive;
extern const Command kArchiveAdd;
extern const Command kArchiveList;
extern const Command kArchiveShow;
extern const Command kArchiveEdit;
extern const Command kArchiveDue;
extern const Command kArchiveVerify;

// trip
extern const Command kTrip;
extern const Command kTripAdd;
extern const Command kTripList_;
extern const Command kTripShow;
extern const Command kTripStage;

}  // namespace ruka
