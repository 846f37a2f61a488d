package snippets.httpresponsenotclosed.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import com.squareup.okhttp.ResponseBody;
import java.io.IOException;

/** The body is the resource. */
public final class BodyAsResource {

  private final OkHttpClient client;

  public BodyAsResource(OkHttpClient client) {
    this.client = client;
  }

  public byte[] get(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    try (ResponseBody body = response.body()) {
      if (!response.isSuccessful()) {
        throw new IOException("unexpected " + response);
      }
      return body.bytes();
    }
  }
}
