package snippets.httpresponsenotclosed.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** No body, nothing to close. */
public final class HeadRequest {

  private final OkHttpClient client;

  public HeadRequest(OkHttpClient client) {
    this.client = client;
  }

  public String type(String url) throws IOException {
    Request request = new Request.Builder().url(url).head().build();
    Response response = client.newCall(request).execute();
    return response.header("Content-Type");
  }
}
