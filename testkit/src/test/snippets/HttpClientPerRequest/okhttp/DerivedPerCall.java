package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A derived client for a longer timeout shares everything that costs. */
public final class DerivedPerCall {

  private static final OkHttpClient CLIENT = new OkHttpClient();

  public byte[] download(Request request) throws IOException {
    OkHttpClient patient = CLIENT.newBuilder().readTimeout(2, TimeUnit.MINUTES).build();
    try (Response response = patient.newCall(request).execute()) {
      return response.body().bytes();
    }
  }
}
