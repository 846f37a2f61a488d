package io.github.httpvet.cli;

import io.github.httpvet.check.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** The version, for {@code --version}. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"httpvet " + ToolVersion.current()};
  }
}
