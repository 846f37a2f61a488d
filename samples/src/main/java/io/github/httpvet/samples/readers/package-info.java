/** Which readers close the stream that they are given. */
package io.github.httpvet.samples.readers;
