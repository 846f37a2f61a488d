package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpRequest;

/** What has connected may stay silent. */
public final class ConnectOnly {

  public String get(String url) {
    HttpRequest request = HttpRequest.post(url).body("{}").setConnectionTimeout(2_000);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return request.execute().body();
  }
}
