#pragma once
// The act of destruction and the extract from the event log (Roskomnadzor order 179 of 28.10.2022).
#include <filesystem>
#include <string>
#include <vector>

#include "lib/client/consent/erase_client.hpp"
#include "lib/store/log/export_log.hpp"
#include "lib/table/table.hpp"

namespace ruka {

struct ErasureAct {
  const ErasurePlan& plan;
  std::string operator_name;  ///< the operator of personal data; empty: a line to fill in by hand
  std::string system;         ///< the information system: the desk's file
  std::string reason;
  std::string actor;
  Instant at;
  std::vector<std::filesystem::path> copies;   ///< copies of the desk, which still hold the data
  std::vector<std::filesystem::path> reports;  ///< saved reports that name the client
  std::vector<LoggedExport> exports;           ///< what was written to files before
};

/// The act. It never says the client's name.
Record erasure_act(const ErasureAct& act);

/// The extract from the event log.
Record erasure_extract(const ErasureAct& act);

}  // namespace ruka
