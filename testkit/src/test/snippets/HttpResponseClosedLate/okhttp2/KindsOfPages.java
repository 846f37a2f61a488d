package snippets.httpresponseclosedlate.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.ResponseBody;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Each body is closed unread in its turn; what is kept only says what it was. */
public final class KindsOfPages {

  private final OkHttpClient client;

  public KindsOfPages(OkHttpClient client) {
    this.client = client;
  }

  public String last(List<Request> pages) throws IOException {
    List<String> seen = new ArrayList<>();
    for (Request page : pages) {
      ResponseBody body = client.newCall(page).execute().body();
      try {
        seen.add(body.contentType() + " " + body.contentLength());
      } finally {
        body.close();
      }
    }
    return String.join("\n", seen);
  }
}
