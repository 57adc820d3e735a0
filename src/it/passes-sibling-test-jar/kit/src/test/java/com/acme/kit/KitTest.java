package com.acme.kit;

class KitTest {}
