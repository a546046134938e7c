#pragma once
// One row of a foreign table as what it says of a client.
#include <map>
#include <string>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/client/client.hpp"
#include "lib/client/map/import_map.hpp"
#include "lib/exchange/csv.hpp"
#include "lib/party/birthday.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// When somebody last spoke with the client, as another program noted it.
struct LastContact {
  LocalTime at;      ///< midnight where no hour was given
  std::string text;  ///< the column's heading and the cell
};

struct ImportRow {
  ClientDraft draft;            ///< as it was written; only requisites are mended
  std::string uid, updated_at;  ///< of our own export; "" where there are none
  std::vector<LastContact> contacted = {};
  std::vector<Error> broken = {};           ///< with one of them the row is none
  std::vector<Error> refused = {};          ///< the row is taken without these values
  std::vector<std::string> shortened = {};  ///< "Анна Ким <a@b.ru>": the address alone is taken
  std::vector<std::string> unnamed = {};    ///< «Фамилия: Нет»: words for nothing where names stand
  bool name_lost = false;                   ///< the cell of the name has no value: it is `broken`
};

/// Whether cells of NULL, «нет» or #N/A are empty ones.
enum class Nothings { Words, None };

/// Reads rows under a header; people who own clients are looked up once each.
class ImportRowReader {
 public:
  ImportRowReader(Database& db, const std::vector<std::string>& header,
                  std::vector<ImportTarget> fields, Nothings nothings, Day today, DateOrder order);

  /// Throws Error{Value} for a row that cannot be trusted. One with a cell more than the header, or
  /// with values that are none of their fields', has all of it in `broken`; an e-mail, a phone or a
  /// day of birth that is none, an owner who is not on the staff, and what is said of a person whom
  /// the row does not name, are refused alone.
  ImportRow read(const CsvRow& row);
  /// Whether it is a line of sums under the table: «Итого» first, and nobody to be reached.
  bool is_total(const CsvRow& row) const;
  /// INNs, KPPs and BIKs whose lost leading zero was put back.
  std::int64_t zeros() const { return zeros_; }
  /// Cells whose word says that there is nothing.
  std::int64_t nothings() const { return empty_; }

 private:
  struct Reading;
  void set(std::size_t column, std::string_view value, Reading& out);
  void set_text(const ClientField& field, std::string_view value, ClientTexts& texts);
  void set_text(const ContactField& field, std::string_view value, Reading& out) const;
  void set_birthday(Reading& out) const;
  LastContact last_contact(std::string_view heading, std::string_view value) const;
  void set_inn(const ClientField& field, std::string_view value, ClientTexts& texts);
  std::string whole_number(std::string_view value, std::string (*with_zero)(std::string_view));
  void set_owner(const std::string& name, ImportRow& row);

  Database& db_;
  std::vector<std::string> header_;
  std::vector<ImportTarget> fields_;
  Nothings nothings_;
  Day today_;
  DateOrder order_;
  std::int64_t zeros_ = 0;
  std::int64_t empty_ = 0;
  std::map<std::string, StaffId> owners_;
};

}  // namespace ruka
