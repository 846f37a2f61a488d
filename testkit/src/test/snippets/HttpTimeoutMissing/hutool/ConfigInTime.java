package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpConfig;
import cn.hutool.http.HttpRequest;

/** The configuration has the timeout. */
public final class ConfigInTime {

  private final HttpConfig config = HttpConfig.create().timeout(5_000);

  public String get(String url) {
    return HttpRequest.get(url).setConfig(config).execute().body();
  }
}
