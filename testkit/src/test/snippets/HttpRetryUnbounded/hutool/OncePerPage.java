package snippets.httpretryunbounded.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Each turn asks for something else. */
public final class OncePerPage {

  public List<String> pages(String url) {
    List<String> pages = new ArrayList<>();
    for (int page = 0; page < 10; page++) {
      HttpResponse response = HttpRequest.get(url + page).timeout(5_000).execute();
      pages.add(response.isOk() ? response.body() : "");
    }
    return pages;
  }
}
