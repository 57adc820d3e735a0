package com.acme.orders;

class Orders {}
