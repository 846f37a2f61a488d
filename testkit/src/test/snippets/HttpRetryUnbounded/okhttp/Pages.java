package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each turn asks for another page. */
public final class Pages {

  private final OkHttpClient client = new OkHttpClient();

  public List<String> all(String base) throws IOException {
    List<String> pages = new ArrayList<>();
    int page = 1;
    while (true) {
      Request request = new Request.Builder().url(base + "?page=" + page).build();
      try (Response response = client.newCall(request).execute()) {
        if (response.code() == 404) {
          return pages;
        }
        pages.add(response.body().string());
      }
      page++;
    }
  }
}
