#include "lib/client/mail/import_mails.hpp"

#include "lib/base/text.hpp"

namespace ruka {

namespace {

Message problem_reason(const std::string& problem) {
  if (problem == "size") return msg("it is larger than 50 MB");
  if (problem == "headers") return msg("its header has too many lines");
  if (problem == "parts") return msg("it has too many parts");
  if (problem == "sender") return msg("it has no sender");
  return msg("it is no e-mail message");
}

// When it was; clocks differ by a minute.
std::optional<Instant> time_of(const Mail& mail, Instant now) {
  for (const auto& at : {mail.date, mail.received}) {
    if (at && *at <= now + std::chrono::minutes(1)) return at;
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

Message time_reason(const Mail& mail) {
  return mail.date ? msg("its date is yet to come") : msg("it has no date");
}

}  // namespace

MailImport import_mails(Change& change, const std::vector<std::string>& paths,
                        const Settings& settings, const PhraseContext& phrases) {
  const OwnAddresses own = own_addresses(change.db(), settings);
  MailImport result;
  const auto take = [&](const Mail& mail, const std::string& source) -> std::optional<Message> {
    ++result.read;
    if (!mail.problem.empty()) return problem_reason(mail.problem);
    const auto at = time_of(mail, phrases.now);
    if (!at) return time_reason(mail);
    const auto kept = keep_mail(change, mail, own, *at, settings, phrases, source);
    ++(kept ? result.created : result.skipped);
    if (kept && !kept->client) ++result.unknown;
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
