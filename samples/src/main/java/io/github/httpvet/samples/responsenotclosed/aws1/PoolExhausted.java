package io.github.httpvet.samples.responsenotclosed.aws1;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.AnonymousAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;
import com.amazonaws.services.s3.model.S3Object;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/**
 * An object that nobody closes keeps its connection: when the 50 of the pool are taken, the next
 * call waits for one for 10 s, and fails.
 */
@Situation(rule = "HttpResponseNotClosed", client = "aws1")
public final class PoolExhausted {

  private AmazonS3 client;

  @Bad(
      calls = 51,
      expect = {"failed SdkClientException = 1", "connections = 50", "client ESTABLISHED = 50"},
      boundMillis = 20_000)
  public long lengthOnly(Peer peer) {
    // BUG: HttpResponseNotClosed
    S3Object object = client(peer).getObject("ok", "x");
    return object.getObjectMetadata().getContentLength();
  }

  @Good(
      calls = 51,
      expect = {"returned = 51", "connections = 1", "client ESTABLISHED = 1"},
      boundMillis = 20_000)
  public long readAndClosed(Peer peer) throws IOException {
    try (S3Object object = client(peer).getObject("ok", "x")) {
      return object.getObjectContent().readAllBytes().length;
    }
  }

  private AmazonS3 client(Peer peer) {
    if (client == null) {
      client = settings(peer).build();
    }
    return client;
  }

  private static AmazonS3ClientBuilder settings(Peer peer) {
    return AmazonS3ClientBuilder.standard()
        .withEndpointConfiguration(new EndpointConfiguration(peer.at(""), "us-east-1"))
        .withPathStyleAccessEnabled(true)
        .withCredentials(new AWSStaticCredentialsProvider(new AnonymousAWSCredentials()))
        .withClientConfiguration(new ClientConfiguration().withMaxErrorRetry(0));
  }
}
