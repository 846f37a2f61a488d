package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;

/** A new body over the source of the old one. */
public final class AnonymousBodyReturned {

  public Response limited(Interceptor.Chain chain, long limit) throws IOException {
    Response response = chain.proceed(chain.request());
    ResponseBody body = response.body();
    ResponseBody limited =
        new ResponseBody() {
          @Override
          public MediaType contentType() {
            return body.contentType();
          }

          @Override
          public long contentLength() {
            return Math.min(limit, body.contentLength());
          }

          @Override
          public BufferedSource source() {
            return body.source();
          }
        };
    return response.newBuilder().body(limited).build();
  }
}
