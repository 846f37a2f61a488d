package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpConfig;
import cn.hutool.http.HttpRequest;

/** A configuration of its own, and no timeout in it. */
public final class ConfigBare {

  public String get(String url) {
    HttpConfig config = HttpConfig.create().disableCache();
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return HttpRequest.get(url).setConfig(config).execute().body();
  }
}
