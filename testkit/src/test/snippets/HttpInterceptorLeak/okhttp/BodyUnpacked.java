package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** What is returned is made of the response, whose body it reads while it is read. */
public final class BodyUnpacked implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    ResponseBody body = response.body();
    if (body == null || !"text/x-old".equals(response.header("Content-Type"))) {
      return response;
    }
    return response
        .newBuilder()
        .header("Content-Type", "text/plain")
        .body(ResponseBody.create(body.bytes(), MediaType.get("text/plain")))
        .build();
  }
}
