#include "lib/client/mail/save_files.hpp"

#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"
#include "lib/client/mail/mail.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

namespace {

namespace fs = std::filesystem;

// Where the letter is. Throws where it has no files, or nobody knows.
fs::path source_of(Database& db, TouchId id, const std::optional<std::string>& from) {
  Statement row(db, "SELECT attachments IS NULL, COALESCE(source, '') FROM mails WHERE id = :id");
  if (!row.bind(":id", number(id)).step()) throw no_record("mail", number(id));
  if (row.integer(0) != 0) {
    throw Error(ErrorKind::Refused, msg("mail {id} has no files", {{"id", number(id)}}),
                msg("ruka client mail list shows how many each has"));
  }
  if (from) return *from;
  const std::string source = row.text(1);
  std::error_code error;
  if (fs::exists(source, error)) return source;
  throw Error(ErrorKind::Refused,
              source.empty() ? msg("mail {id} came through a pipe: its files are not kept",
                                   {{"id", number(id)}})
                             : msg("“{file}”, which mail {id} came from, is not there any more",
                                   {{"file", terminal_safe(source)}, {"id", number(id)}}),
              msg("say which mail file has it: --from FILE"));
}

Mail find_letter(Database& db, TouchId id, const fs::path& source) {
  for (const fs::path& file : mail_files(source)) {
    MailReader reader(file, MailFiles::Bytes);
    while (auto mail = reader.next()) {
      if (is_mail(db, id, *mail)) return *std::move(mail);
    }
  }
  throw Error(ErrorKind::Input,
              msg("mail {id} is not in “{file}”",
                  {{"id", number(id)}, {"file", terminal_safe(source.string())}}),
              msg("say which mail file has it: --from FILE"));
}

// "счёт.pdf", then "счёт (2).pdf": nothing that is there is written over.
fs::path free_path(const fs::path& folder, const fs::path& name) {
  fs::path path = folder / name;
  std::error_code error;
  for (int i = 2; fs::exists(fs::symlink_status(path, error)); ++i) {
    path = folder /
           fs::path(fmt::format("{} ({}){}", name.stem().string(), i, name.extension().string()));
  }
  return path;
}

std::string name_of_file(const MailAttachment& file) {
  const std::size_t folder = file.name.find_last_of("/\\");
  const std::string name = safe_file_name(
      file.letter || folder == std::string::npos ? file.name : file.name.substr(folder + 1));
  return file.letter && !name.ends_with(".eml") ? name + ".eml" : name;
}

}  // namespace

std::vector<MailAttachment> read_mail_files(Database& db, TouchId id,
                                            const std::optional<std::string>& from) {
  return find_letter(db, id, source_of(db, id, from)).attachments;
}

std::vector<SavedFile> save_mail_files(const std::vector<MailAttachment>& files,
                                       const fs::path& folder) {
  make_folder(folder);
  std::vector<SavedFile> saved;
  for (const MailAttachment& file : files) {
    const fs::path path = free_path(folder, name_of_file(file));
    write_file(path, file.bytes);
    saved.push_back({path, file.size});
  }
  return saved;
}

}  // namespace ruka
