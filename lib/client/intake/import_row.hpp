#pragma once
// One row of a foreign table as what it says of a client.
#include <map>
#include <string>

#include "lib/client/client.hpp"
#include "lib/client/intake/import_map.hpp"
#include "lib/exchange/csv.hpp"
#include "lib/party/birthday.hpp"
#include "lib/store/database.hpp"

namespace ruka {

struct ImportRow {
  ClientDraft draft;            ///< as it was written; only requisites are mended
  std::string uid, updated_at;  ///< of our own export; "" where there are none
};

/// Reads rows under a header; people who own clients are looked up once each.
class ImportRowReader {
 public:
  ImportRowReader(Database& db, std::vector<ImportTarget> fields, Day today, DateOrder order);

  /// Throws Error{Value} for a row that cannot be read, has a cell more than the header, or a value
  /// that is none of its field's.
  ImportRow read(const CsvRow& row);
  /// INNs and KPPs whose lost leading zero was put back.
  std::int64_t zeros() const { return zeros_; }

 private:
  struct Reading;
  void set(const ImportTarget& target, std::string_view value, Reading& out);
  void set_text(const ClientField& field, std::string_view value, ClientTexts& texts);
  void set_text(const ContactField& field, std::string_view value, ContactTexts& texts) const;
  std::string whole_inn(std::string_view value);
  std::string whole_kpp(std::string_view value);
  StaffId owner(const std::string& name);

  Database& db_;
  std::vector<ImportTarget> fields_;
  Day today_;
  DateOrder order_;
  std::int64_t zeros_ = 0;
  std::map<std::string, StaffId> owners_;
};

}  // namespace ruka
