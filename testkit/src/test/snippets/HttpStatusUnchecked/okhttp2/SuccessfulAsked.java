package snippets.httpstatusunchecked.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** An error is told from data. */
public final class SuccessfulAsked {

  private final OkHttpClient client;

  public SuccessfulAsked(OkHttpClient client) {
    this.client = client;
  }

  public int stock(Request request) throws IOException {
    Response answer = client.newCall(request).execute();
    String text = answer.body().string();
    return answer.isSuccessful() ? Integer.parseInt(text) : 0;
  }
}
