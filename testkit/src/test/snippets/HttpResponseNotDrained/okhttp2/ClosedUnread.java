package snippets.httpresponsenotdrained.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** What is left of a small body is read when it is closed. */
public final class ClosedUnread {

  private final OkHttpClient client;

  public ClosedUnread(OkHttpClient client) {
    this.client = client;
  }

  public int status() throws IOException {
    Response answer = client.newCall(new Request.Builder().url("https://example.org").build()).execute();
    try {
      return answer.code();
    } finally {
      answer.body().close();
    }
  }
}
