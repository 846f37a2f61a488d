package snippets.httpresponsenotclosed.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** Closing the body ends the response. */
public final class BodyClosedInFinally {

  private final OkHttpClient client;

  public BodyClosedInFinally(OkHttpClient client) {
    this.client = client;
  }

  public String get(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    try {
      if (response.code() == 404) {
        return null;
      }
      return response.body().string();
    } finally {
      response.body().close();
    }
  }
}
