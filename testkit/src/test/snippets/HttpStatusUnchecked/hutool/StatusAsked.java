package snippets.httpstatusunchecked.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;

/** Only a success is parsed. */
public final class StatusAsked {

  public int stock(String url) {
    HttpResponse answer = HttpRequest.get(url).timeout(5_000).execute();
    return answer.isOk() ? Integer.parseInt(answer.body()) : 0;
  }
}
