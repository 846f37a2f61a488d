package snippets.httpstatusunchecked.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;

/** The status is looked at. */
public final class StatusLogged {

  public String page(String url) {
    HttpResponse answer = HttpRequest.get(url).timeout(5_000).execute();
    System.out.println(answer.getStatus());
    return answer.body();
  }
}
