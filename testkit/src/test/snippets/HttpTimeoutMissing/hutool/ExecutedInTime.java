package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpRequest;

/** One call sets both. */
public final class ExecutedInTime {

  public String get(String url) {
    return HttpRequest.get(url).header("Accept", "text/plain").timeout(5_000).execute().body();
  }
}
