package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpRequest;

/** The response is closed for the function, and is waited for without an end. */
public final class HandledBare {

  public void print(String url) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpRequest.get(url).then(response -> System.out.println(response.getStatus()));
  }
}
