package snippets.httpclientperrequest.aws1;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;

/** Makes clients for others. */
public final class MadeForOthers {

  public AmazonS3 client(int millis) {
    ClientConfiguration settings = new ClientConfiguration().withSocketTimeout(millis);
    return AmazonS3ClientBuilder.standard().withClientConfiguration(settings).build();
  }
}
