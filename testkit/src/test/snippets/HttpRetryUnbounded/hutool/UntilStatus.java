package snippets.httpretryunbounded.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;

/** The answer is asked whether it is a success. */
public final class UntilStatus {

  public String get(String url) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      HttpResponse response = HttpRequest.get(url).timeout(5_000).execute();
      if (response.isOk()) {
        return response.body();
      }
    }
  }
}
