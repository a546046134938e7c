#include "lib/exchange/module.hpp"

#include <dlfcn.h>

#include <filesystem>
#include <map>
#include <string>

#include "lib/base/error.hpp"
#include "lib/base/file/reason.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void not_loaded(const Module& module, Message reason) {
  throw Error(ErrorKind::Storage,
              msg("the module “{module}” of ruka cannot be loaded: {reason}",
                  {{"module", module.name}, {"reason", std::move(reason)}}),
              msg("install ruka whole, and what the module needs: {packages}",
                  {{"packages", module.packages}}));
}

// Beside the program; where it was installed, in the folder for modules.
fs::path path_of(const Module& module) {
  const std::string file = std::string("ruka-") + module.name + ".so";
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error).parent_path();
  if (error) not_loaded(module, say_errno(error.value()));
  const fs::path installed = (program / RUKA_MODULES / file).lexically_normal();
  for (const fs::path& path : {program / file, installed}) {
    if (fs::exists(path, error)) return path;
  }
  not_loaded(module, msg_text(terminal_safe(installed.string())));
}

void* loaded(const Module& module) {
  static std::map<std::string, void*, std::less<>> known;
  void*& handle = known[module.name];
  if (handle == nullptr) handle = ::dlopen(path_of(module).c_str(), RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr) not_loaded(module, msg_text(terminal_safe(::dlerror())));
  return handle;
}

}  // namespace

void* module_symbol(const Module& module, const char* symbol) {
  void* address = ::dlsym(loaded(module), symbol);
  if (address == nullptr) not_loaded(module, msg_text(terminal_safe(::dlerror())));
  return address;
}

}  // namespace ruka
