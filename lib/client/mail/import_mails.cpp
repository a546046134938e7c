#include "lib/client/mail/import_mails.hpp"

#include "lib/base/text.hpp"
#include "lib/party/person_name.hpp"

namespace ruka {

namespace {

Message problem_reason(const std::string& problem) {
  if (problem == "size") return msg("it is larger than 50 MB");
  if (problem == "headers") return msg("its header has too many lines");
  if (problem == "parts") return msg("it has too many parts");
  if (problem == "sender") return msg("it has no sender");
  return msg("it is no e-mail message");
}

// When it was; clocks differ by a minute. An hour of no zone is one of the office.
std::optional<Instant> time_of(const Mail& mail, const PhraseContext& phrases) {
  std::optional<Instant> date = mail.date;
  if (date && mail.zoneless) date = phrases.zone.to_instant(LocalTime(date->time_since_epoch()));
  for (const auto& at : {date, mail.received}) {
    if (at && *at <= phrases.now + std::chrono::minutes(1)) return at;
  }
  return std::nullopt;
}

// Where the file can be found another day; "" of a pipe.
std::string lasting_path(const std::filesystem::path& file) {
  std::error_code error;
  const bool lasting = std::filesystem::is_regular_file(file, error) &&
                       !file.string().starts_with("/proc/") && !file.string().starts_with("/dev/");
  return lasting ? std::filesystem::absolute(file).lexically_normal().string() : "";
}

// The one client of that name, or with a person of it there; a given name alone is anybody's.
std::optional<Duplicate> namesake_of(Database& db, const std::string& name) {
  if (sorted_name_words(name).size() < 2) return std::nullopt;
  Statement rows(db, R"(
    SELECT c.id, c.name, 'person' FROM contacts k JOIN clients c ON c.id = k.client_id
    WHERE k.latin_key = latin_person(:key) AND k.left_on IS NULL
    UNION
    SELECT id, name, 'name' FROM clients
    WHERE latin_key = latin(:key) AND id NOT IN (SELECT client_id FROM contacts
                                                 WHERE latin_key = latin_person(:key))
    LIMIT 2)");
  rows.bind(":key", fold(name));
  if (!rows.step()) return std::nullopt;
  Duplicate found{ClientId{rows.integer(0)}, rows.text(1), rows.text(2)};
  return rows.step() ? std::nullopt : std::optional(std::move(found));
}

Message time_reason(const Mail& mail) {
  constexpr int kWidth = 60;
  if (mail.date) return msg("its date is yet to come");
  if (mail.date_text.empty()) return msg("it has no date");
  return msg("its date cannot be read: {date}",
             {{"date", terminal_safe(fit_width(mail.date_text, kWidth))}});
}

}  // namespace

MailImport import_mails(Change& change, const std::vector<std::string>& paths,
                        const Settings& settings, const PhraseContext& phrases) {
  const OwnAddresses own = own_addresses(change.db(), settings);
  MailImport result;
  const auto take = [&](const Mail& mail, const std::string& source) -> std::optional<Message> {
    ++result.read;
    if (!mail.problem.empty()) return problem_reason(mail.problem);
    const auto at = time_of(mail, phrases);
    if (!at) return time_reason(mail);
    const auto kept = keep_mail(change, mail, own, *at, settings, phrases, source);
    ++(kept ? result.created : result.skipped);
    if (!kept && was_erased(change.db(), mail, *at)) ++result.erased;
    if (!kept || kept->client) return std::nullopt;
    ++result.unknown;
    const MailAddress writer = writer_of(mail, own).address;
    if (auto known = namesake_of(change.db(), writer.name); known && !own.holds(writer.email)) {
      result.alike.push_back({kept->id, writer, std::move(*known)});
    }
    return std::nullopt;
  };
  for (const std::string& path : paths) {
    for (const std::filesystem::path& file : mail_files(path)) {
      MailReader reader(file);
      const std::string source = lasting_path(file);
      while (const auto mail = reader.next()) {
        if (auto reason = take(*mail, source)) {
          result.rejected.push_back({file.string(), mail->number, std::move(*reason)});
        }
      }
    }
  }
  result.claimed = claim_mails(change, settings, phrases);
  return result;
}

}  // namespace ruka
