package io.github.httpvet.core.analysis;

import java.util.regex.Pattern;

/** What the names of helpers tell that are out of sight. */
final class HelperNames {

  /** What a helper may do to a connection or request, by the words of its name. */
  private static final Pattern OTHER_BUSINESS =
      Pattern.compile(
          "(?i)header|cookie|auth|sign|credential|ssl|tls|trust|certificate|hostname|useragent");

  private static final Pattern ANY_BUSINESS =
      Pattern.compile("(?i)timeout|config|custom|prepare|init|set_?up|create|build|option|default");

  private HelperNames() {}

  /** True if code out of sight says by its name that it is about something else than time. */
  static boolean isOtherBusiness(String method) {
    return OTHER_BUSINESS.matcher(method).find() && !ANY_BUSINESS.matcher(method).find();
  }
}
