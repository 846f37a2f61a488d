package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** All cases read or close. */
public final class SwitchClosesEverywhere {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    switch (response.code()) {
      case 200:
        return response.body().string();
      case 404:
        response.close();
        return null;
      default:
        response.body().close();
        throw new IOException("HTTP " + response.code());
    }
  }
}
