package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Each turn sends something else. */
public final class EachOfMany {

  private final OkHttpClient client = new OkHttpClient();


  public void order(String uri, List<RequestBody> orders) {
    for (RequestBody order : orders) {
      Request request = new Request.Builder().url(uri).post(order).build();
      try (Response response = client.newCall(request).execute()) {
        if (response.code() == 401) {
          return;
        }
      } catch (IOException e) {
        System.err.println("lost: " + e);
      }
    }
  }
}
