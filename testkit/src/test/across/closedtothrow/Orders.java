package across.closedtothrow;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

final class Orders {
  private final OkHttpClient client = new OkHttpClient();

  void left(Request request) throws IOException, Statuses.Refused {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    Statuses.check(response);
  }

  String read(Request request) throws IOException, Statuses.Refused {
    Response response = client.newCall(request).execute();
    Statuses.check(response);
    return response.body().string();
  }

  String leftIfRefused(Request request) throws IOException, Statuses.Refused {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    Statuses.checkSome(response);
    return response.body().string();
  }

  void leftIfGood(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    Statuses.maybe(response);
  }

  void unclear(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    Statuses.ifAsked(response, request.isHttps());
  }

  void closedByBoth(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    Statuses.maybe(response);
    if (response.code() < 300) {
      response.close();
    }
  }
}
