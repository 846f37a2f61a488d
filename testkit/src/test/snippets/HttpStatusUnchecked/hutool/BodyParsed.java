package snippets.httpstatusunchecked.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;

/** The page of an error is no number. */
public final class BodyParsed {

  public int stock(String url) {
    HttpResponse answer = HttpRequest.get(url).timeout(5_000).execute();
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    return Integer.parseInt(answer.body());
  }
}
