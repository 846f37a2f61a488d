package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A method that asks again by calling itself. */
public final class RecursiveHelper {

  private final OkHttpClient client = new OkHttpClient();

  public String order(Request request) throws IOException {
    return order(client.newCall(request), 3);
  }

  private String order(Call call, int tries) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = call.execute();
    if (response.code() == 503 && tries > 0) {
      return order(call.clone(), tries - 1);
    }
    return response.body().string();
  }

  public String stock(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      return response.code() == 503 ? stock(request) : response.body().string();
    }
  }
}
