package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Closed on the null branch and on the other one. */
public final class ConditionalBody {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    ResponseBody body = response.body();
    if (body == null) {
      response.close();
      return null;
    }
    try {
      return body.string();
    } finally {
      body.close();
    }
  }
}
