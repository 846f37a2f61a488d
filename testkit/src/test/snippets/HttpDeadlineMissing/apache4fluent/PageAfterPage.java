package snippets.httpdeadlinemissing.apache4fluent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.http.client.fluent.Request;

/** Each turn asks for something else, and a failure ends it. */
public final class PageAfterPage {

  public List<String> pages(String uri) throws IOException {
    List<String> pages = new ArrayList<>();
    for (int page = 0; page < 5; page++) {
      pages.add(
          Request.Get(uri + "?page=" + page)
              .connectTimeout(2_000)
              .socketTimeout(60_000)
              .execute()
              .returnContent()
              .asString());
    }
    return pages;
  }
}
